package org.rostrum.workflow.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.CityHall;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class AppointingDeputyTest {

    private final ApplicationContext context;
    private final AppointingDeputy appointing;
    private final RevokingDeputy revoking;
    private final Deputyships deputies;
    private final Chains chains;
    private final Today today;
    private final List<Deputyship> made = new ArrayList<>();
    private CityHall hall;

    AppointingDeputyTest(
            ApplicationContext context,
            AppointingDeputy appointing,
            RevokingDeputy revoking,
            Deputyships deputies,
            Chains chains,
            Today today) {
        this.context = context;
        this.appointing = appointing;
        this.revoking = revoking;
        this.deputies = deputies;
        this.chains = chains;
        this.today = today;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @AfterEach
    void revokeAll() {
        made.forEach(one -> revoking.revoke(one.id(), hall.actor("tian")));
    }

    private Outcome<Deputyship> appoint(NewDeputyship wanted, String by) {
        Outcome<Deputyship> outcome = appointing.appoint(wanted, hall.actor(by));
        if (outcome instanceof Outcome.Done<Deputyship>(Deputyship one)) {
            synchronized (made) {
                made.add(one);
            }
        }
        return outcome;
    }

    private NewDeputyship wanted(String principal, String deputy, int from, int until) {
        return wanted(hall.id(principal), hall.id(deputy), from, until, Set.of(), "出差");
    }

    private NewDeputyship wanted(
            PersonId principal,
            PersonId deputy,
            int from,
            int until,
            Set<String> routes,
            String reason) {
        LocalDate day = today.day();
        return new NewDeputyship(
                principal, deputy, day.plusDays(from), day.plusDays(until), routes, reason);
    }

    private Entry lastEntry() {
        return chains.entries("people", null, 200).items().getLast();
    }

    @Test
    void tellsTheRecordWhoStandsInForWhomAndWhen() {
        Deputyship one = CityHall.done(appoint(wanted("huang", "yip", 1, 3), "huang"));
        Entry entry = lastEntry();
        assertThat(entry.event()).isEqualTo("deputy.appointed");
        assertThat(entry.actor().person()).isEqualTo(hall.id("huang").value());
        assertThat(entry.actor().actingFor()).isNull();
        assertThat(entry.facts())
                .containsEntry("principalName", "黃志豪")
                .containsEntry("deputyName", "葉敏")
                .containsEntry("from", today.day().plusDays(1).toString())
                .containsEntry("until", today.day().plusDays(3).toString())
                .containsEntry("reason", "出差");
        CityHall.done(revoking.revoke(one.id(), hall.actor("huang")));
        assertThat(lastEntry().event()).isEqualTo("deputy.revoked");
    }

    @Test
    void letsAdministratorsAppointOnSomebodysBehalf() {
        Deputyship one = CityHall.done(appoint(wanted("huang", "yip", 0, 3), "tian"));
        assertThat(one.appointedByName()).isEqualTo("田管");
        assertThat(lastEntry().actor().person()).isEqualTo(hall.id("tian").value());
        assertThat(lastEntry().actor().actingFor()).isEqualTo(hall.id("huang").value());
        CityHall.done(revoking.revoke(one.id(), hall.actor("tian")));
        assertThat(lastEntry().actor().actingFor()).isEqualTo(hall.id("huang").value());
        assertThat(deputies.of(hall.id("huang"))).isEmpty();
    }

    @Test
    void refusesAppointmentsForOthers() {
        assertThat(CityHall.refused(appoint(wanted("huang", "yip", 0, 3), "zheng")))
                .containsExactly("deputy.for-another");
        assertThat(CityHall.refused(appoint(wanted("huang", "yip", 0, 3), "ou")))
                .containsExactly("deputy.for-another");
    }

    @Test
    void refusesAuditorsAndAdministratorsAsDeputies() {
        for (String keeper : List.of("shen", "tian", "ou")) {
            assertThat(CityHall.refused(appoint(wanted("huang", keeper, 0, 3), "huang")))
                    .containsExactly("deputy.keeps-the-house");
        }
        assertThat(CityHall.refused(appoint(wanted("shen", "yip", 0, 3), "shen")))
                .containsExactly("deputy.decides-nothing");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        NewDeputyship wrong =
                wanted(
                        hall.id("huang"),
                        new PersonId(UUID.randomUUID()),
                        -1,
                        400,
                        Set.of("nowhere"),
                        " ");
        assertThat(CityHall.refused(appoint(wrong, "zheng")))
                .containsExactly(
                        "deputy.for-another",
                        "deputy.unknown",
                        "deputy.days-past",
                        "deputy.days-too-many",
                        "deputy.route-unknown",
                        "deputy.reason-missing");
    }

    @Test
    void refusesDaysThatRunBackwardsAndALongReason() {
        NewDeputyship wrong =
                wanted(hall.id("huang"), hall.id("huang"), 3, 2, Set.of(), "字".repeat(4_001));
        assertThat(CityHall.refused(appoint(wrong, "huang")))
                .containsExactly(
                        "deputy.yourself", "deputy.days-backwards", "deputy.reason-too-long");
    }

    @Test
    void refusesClosedAccountsOnEitherSide() {
        hall.employ("yip", false);
        assertThat(CityHall.refused(appoint(wanted("huang", "yip", 0, 3), "huang")))
                .containsExactly("deputy.account-closed");
        assertThat(CityHall.refused(appoint(wanted("yip", "huang", 0, 3), "tian")))
                .containsExactly("deputy.nobody-to-stand-in-for");
        hall.employ("yip", true);
    }

    @Test
    void refusesASecondDeputyForTheSameDaysAndRoutes() {
        CityHall.done(appoint(wanted("huang", "yip", 2, 5), "huang"));
        assertThat(CityHall.refused(appoint(wanted("huang", "zheng", 5, 8), "huang")))
                .containsExactly("deputy.appointed-already");
        CityHall.done(appoint(wanted("huang", "zheng", 6, 8), "huang"));
    }

    @Test
    void refusesCircles() {
        CityHall.done(appoint(wanted("huang", "yip", 0, 5), "huang"));
        CityHall.done(appoint(wanted("yip", "zheng", 3, 8), "yip"));
        assertThat(CityHall.refused(appoint(wanted("zheng", "huang", 5, 6), "zheng")))
                .containsExactly("deputy.circle");
        CityHall.done(appoint(wanted("zheng", "huang", 6, 9), "zheng"));
    }

    @Test
    void letsOnlyOneOfTwoWhoAppointEachOtherAtOnce() {
        for (int i = 0; i < 10; i++) {
            List<Outcome<Deputyship>> both =
                    Together.run(
                            List.of(
                                    () -> appoint(wanted("huang", "zheng", 0, 3), "huang"),
                                    () -> appoint(wanted("zheng", "huang", 0, 3), "zheng")));
            assertThat(both.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
            both.stream()
                    .filter(Outcome.Refused.class::isInstance)
                    .forEach(one ->
                            assertThat(CityHall.refused(one)).containsExactly("deputy.circle"));
            revokeAll();
            made.clear();
        }
    }

    @Test
    void revokesOnceOnly() {
        Deputyship one = CityHall.done(appoint(wanted("huang", "yip", 0, 3), "huang"));
        assertThat(CityHall.refused(revoking.revoke(one.id(), hall.actor("yip"))))
                .containsExactly("deputy.none");
        List<Outcome<Deputyship>> both =
                Together.run(
                        List.of(
                                () -> revoking.revoke(one.id(), hall.actor("huang")),
                                () -> revoking.revoke(one.id(), hall.actor("tian"))));
        assertThat(both.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
    }

    @Test
    void hasNothingToRevokeAfterTheLastDay() {
        DeputyId past = new DeputyId(UUID.randomUUID());
        LocalDate yesterday = today.day().minusDays(1);
        context.getBean(JdbcClient.class)
                .sql(
                        """
                        insert into workflow.deputy (id, principal, deputy, starts_on, ends_on,
                            routes, reason, appointed_by, appointed_at)
                        values (?, ?, ?, ?, ?, '{}', '出差', ?, now())
                        """)
                .params(
                        past.value(),
                        hall.id("huang").value(),
                        hall.id("yip").value(),
                        yesterday,
                        yesterday,
                        hall.id("huang").value())
                .update();
        assertThat(CityHall.refused(revoking.revoke(past, hall.actor("huang"))))
                .containsExactly("deputy.over");
        assertThat(deputies.of(hall.id("huang"))).isEmpty();
    }
}
