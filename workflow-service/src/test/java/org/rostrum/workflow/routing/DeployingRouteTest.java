package org.rostrum.workflow.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.workflow.RoutesInUse.file;
import static testing.rostrum.Outcomes.codes;
import static testing.rostrum.Outcomes.done;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.workflow.CityHall;
import org.rostrum.workflow.RoutesInUse;
import org.rostrum.workflow.Submission;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Finding;
import org.rostrum.workflow.route.RouteVersion;
import org.rostrum.workflow.routing.KeptVersion.Source;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
class DeployingRouteTest {

    private final ApplicationContext context;
    private final Uploading uploading;
    private final Proposals proposals;
    private final DeployingRoute deploying;
    private final DeployingShipped shipped;
    private final KeptRoutes kept;
    private final Routes routes;
    private final JdbcClient jdbc;
    private CityHall hall;
    private RoutesInUse use;

    DeployingRouteTest(
            ApplicationContext context,
            Uploading uploading,
            Proposals proposals,
            DeployingRoute deploying,
            DeployingShipped shipped,
            KeptRoutes kept,
            Routes routes,
            JdbcClient jdbc) {
        this.context = context;
        this.uploading = uploading;
        this.proposals = proposals;
        this.deploying = deploying;
        this.shipped = shipped;
        this.kept = kept;
        this.routes = routes;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
        use = new RoutesInUse(context, hall);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void takesAnUploadedFileInUse() {
        assertThat(use.deploy(file("brief", "express"))).isOne();
        DraftId draft = hall.draft();
        hall.submit(draft, new Submission(1, "express", List.of(), List.of(hall.id("liang")), "急"));
        hall.approve(draft, "he");
        hall.approve(draft, "liang");
        assertThat(hall.find(draft)).isInstanceOf(Draft.Approved.class);
        var version = kept.find("express").orElseThrow().versions().getFirst();
        assertThat(version.source()).isEqualTo(Source.UPLOAD);
        assertThat(version.byName()).isEqualTo("田管");
        assertThat(version.reason()).isEqualTo("會議決定");
        assertThat(version.running()).isZero();
        assertThat(kept.file(new RouteVersion("express", 1)).orElseThrow())
                .isEqualTo(bytes(file("brief", "express")));
    }

    @Test
    void tellsTheRecordOfTheSettings() {
        use.deploy(file("brief", "told"));
        assertThat(settings())
                .contains("\"route.deployed\"", "\"told\"", "會議決定", hall.id("tian").toString())
                .contains(Sha256.of(bytes(file("brief", "told"))));
    }

    @Test
    void makesNoNewVersionOfTheSameFile() {
        use.deploy(file("brief", "same"));
        assertThat(codes(use.tryToDeploy(file("brief", "same"))))
                .containsExactly("routes.unchanged");
        assertThat(use.deploy(file("brief", "same") + "\n")).isEqualTo(2);
        assertThat(use.deploy(file("brief", "same"))).isEqualTo(3);
    }

    @Test
    void refusesWhoeverDoesNotKeepTheRoutes() {
        UploadId upload = use.upload(file("brief", "refused"));
        for (String username : List.of("lin", "he", "ou", "shen")) {
            assertThat(codes(deploying.deploy(upload, 0, "理由", hall.actor(username))))
                    .containsExactly("routes.system-admin-only");
            assertThat(codes(uploading.upload("x.bpmn", bytes("<a/>"), hall.actor(username))))
                    .containsExactly("routes.system-admin-only");
        }
    }

    @Test
    void refusesWhatIsNoFileOfARoute() {
        assertThat(codes(uploading.upload("x.zip", new byte[0], hall.actor("tian"))))
                .containsExactly("routes.no-bpmn-file", "routes.file-empty");
        String long201 = "x".repeat(201) + ".xml";
        assertThat(codes(uploading.upload(long201, new byte[1_000_001], hall.actor("tian"))))
                .containsExactly("routes.file-name-too-long", "routes.file-too-large");
    }

    @Test
    void refusesAFileWithFindingsAndWithoutAReason() {
        UploadId upload = use.upload("<a/>");
        assertThat(codes(deploying.deploy(upload, 0, " ", hall.actor("tian"))))
                .containsExactly("routes.reason-missing", "routes.findings");
        UploadId good = use.upload(file("brief", "reasoned"));
        assertThat(codes(deploying.deploy(good, 0, "x".repeat(2001), hall.actor("tian"))))
                .containsExactly("routes.reason-too-long");
        assertThat(
                        codes(
                                deploying.deploy(
                                        new UploadId(new java.util.UUID(1, 1)),
                                        0,
                                        "理由",
                                        hall.actor("tian"))))
                .containsExactly("routes.upload-unknown");
    }

    /** In order for the house, and not by the scheme of BPMN. */
    @Test
    void asksTheEngineToo() {
        String bpmn =
                file("brief", "odd")
                        .replace("<startEvent id=\"start\"", "<startEvent id=\"0 0\"")
                        .replace("sourceRef=\"start\"", "sourceRef=\"0 0\"");
        var findings = proposals.find(use.upload(bpmn)).orElseThrow().findings();
        assertThat(findings)
                .isNotEmpty()
                .extracting(Finding::reason)
                .allMatch(r -> r.startsWith("the engine"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void letsTwoAdministratorsDeployOneAfterTheOther(boolean sameFile) {
        String key = "race-" + sameFile;
        UploadId one = use.upload(file("brief", key));
        UploadId other = use.upload(file("brief", key) + (sameFile ? "" : "\n"));
        List<Callable<Outcome<RouteVersion>>> both =
                List.of(
                        () -> deploying.deploy(one, 0, "甲", hall.actor("tian")),
                        () -> deploying.deploy(other, 0, "乙", hall.actor("tian")));
        List<Outcome<RouteVersion>> answers = Together.run(both);
        assertThat(answers.stream().filter(a -> a instanceof Outcome.Done<RouteVersion>))
                .hasSize(1);
        assertThat(answers.stream().filter(a -> a instanceof Outcome.Refused<RouteVersion>))
                .singleElement()
                .satisfies(refused ->
                        assertThat(codes(refused))
                                .containsExactly(
                                        sameFile
                                                ? "routes.unchanged"
                                                : "routes.deployed-meanwhile"));
        assertThat(kept.find(key).orElseThrow().versions()).hasSize(1);
    }

    @Test
    void leavesAnUploadedVersionAloneAtTheNextStart() {
        int mine = use.deploy(file("brief") + "\n");
        shipped.afterSingletonsInstantiated();
        assertThat(routes.latest("brief").orElseThrow().version()).isEqualTo(mine);
        assertThat(kept.find("brief").orElseThrow().versions().getLast().source())
                .isEqualTo(Source.HOUSE);
        assertThat(done(use.tryToDeploy(file("brief"))).number()).isEqualTo(mine + 1);
    }

    private String settings() {
        return jdbc.sql(
                        """
                        select convert_from(payload, 'UTF8') from record.entry
                        where stream = 'settings' order by seq desc limit 1
                        """)
                .query(String.class)
                .single();
    }
}
