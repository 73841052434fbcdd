package org.rostrum.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.record.Chains;
import org.rostrum.workflow.CityHall;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.people.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class FollowingTest {

    private final Following following;
    private final Informing informing;
    private final Notices notices;
    private final Chains chains;
    private final JdbcClient jdbc;
    private final CityHall hall;

    FollowingTest(
            ApplicationContext context,
            Following following,
            Informing informing,
            Notices notices,
            Chains chains,
            JdbcClient jdbc) {
        this.following = following;
        this.informing = informing;
        this.notices = notices;
        this.chains = chains;
        this.jdbc = jdbc;
        this.hall = CityHall.in(context);
    }

    private List<NoticeKind> told(DraftId draft, String username) {
        informing.all();
        return notices.list(hall.id(username), false, null, 100).items().stream()
                .filter(one -> one.draft().equals(draft))
                .map(Notice::kind)
                .toList();
    }

    @Test
    void tellsFollowersOfMainEventsOnly() {
        DraftId draft = hall.draftUnderReview();
        informing.all();
        CityHall.done(following.follow(draft, hall.id("shen")));
        hall.approve(draft, "qiu");
        assertThat(told(draft, "shen")).isEmpty();
        hall.decide(draft, "huang", Verdict.RETURN, "數字有誤", null);
        hall.approve(draft, "zheng");
        hall.approve(draft, "fang");
        assertThat(told(draft, "shen")).containsExactly(NoticeKind.FOLLOWED);
        CityHall.done(following.leave(draft, hall.id("shen")));
        hall.rewrite(draft, "lin", "各位朋友：\n\n大家好！今年全市新增企業3,215家。\n");
        assertThat(told(draft, "shen")).containsExactly(NoticeKind.FOLLOWED);
    }

    @Test
    void saysToOneWhoIsConcernedAnywayWhatConcernsThem() {
        DraftId draft = hall.draftUnderReview();
        CityHall.done(following.follow(draft, hall.id("lin")));
        hall.decide(draft, "qiu", Verdict.RETURN, "數字有誤", null);
        assertThat(told(draft, "lin"))
                .containsExactlyInAnyOrder(NoticeKind.DECIDED, NoticeKind.RETURNED);
    }

    @Test
    void isOpenToReadersOnly() {
        DraftId draft = hall.draft();
        for (String stranger : List.of("zheng", "tian", "ou")) {
            assertThat(CityHall.refused(following.follow(draft, hall.id(stranger))))
                    .containsExactly("draft.unknown");
            assertThat(CityHall.refused(following.leave(draft, hall.id(stranger))))
                    .containsExactly("draft.unknown");
        }
    }

    @Test
    void tellsNothingMoreToWhoMayNotReadAnyMoreAndLetsThemLeave() {
        hall.person("wei", "魏", "office", false, Role.OFFICE);
        DraftId draft = hall.draftUnderReview();
        CityHall.done(following.follow(draft, hall.id("wei")));
        jdbc.sql("delete from workflow.person_role where person_id = ?")
                .param(hall.id("wei").value())
                .update();
        hall.decide(draft, "qiu", Verdict.RETURN, "數字有誤", null);
        assertThat(told(draft, "wei")).isEmpty();
        assertThat(following.followed(hall.id("wei"))).isEmpty();
        CityHall.done(following.leave(draft, hall.id("wei")));
        assertThat(following.follows(draft, hall.id("wei"))).isFalse();
    }

    @Test
    void followsOnceHoweverOftenAndLeavesNoTraceInTheRecord() {
        DraftId draft = hall.draftUnderReview();
        int before = chains.entries(draft.stream(), null, 100).items().size();
        Together.run(Collections.nCopies(4, () -> following.follow(draft, hall.id("shen"))));
        assertThat(following.followed(hall.id("shen")))
                .filteredOn(one -> one.draft().equals(draft))
                .hasSize(1);
        assertThat(chains.entries(draft.stream(), null, 100).items()).hasSize(before);
    }
}
