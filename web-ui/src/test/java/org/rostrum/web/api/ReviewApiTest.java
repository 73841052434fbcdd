package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.rostrum.web.api.ProblemAssert.assertProblem;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.rostrum.draft.Page;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.CarryPreview;
import org.rostrum.workflow.CarryPreview.SeatPreview;
import org.rostrum.workflow.CarryPreview.StationPreview;
import org.rostrum.workflow.CarryPreview.VacantDepartment;
import org.rostrum.workflow.CarryPreview.VacantLeader;
import org.rostrum.workflow.Fate;
import org.rostrum.workflow.Label;
import org.rostrum.workflow.NamedChange;
import org.rostrum.workflow.Replacement;
import org.rostrum.workflow.ReviewId;
import org.rostrum.workflow.Submission;
import org.rostrum.workflow.SubmissionChoices;
import org.rostrum.workflow.Submitted;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.Withdrawal;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Person;

class ReviewApiTest extends ApiTest {

    private static final Receipt RECEIPT = new Receipt("draft:x", 3, "a".repeat(64));

    @Test
    void submitsToDepartmentsAndLeadersByName() {
        String draft = draft();
        when(submitting.submit(any(), any(), any(), any()))
                .thenReturn(
                        Outcome.done(new Submitted(new ReviewId(UUID.randomUUID()), 1, RECEIPT)));
        String body =
                """
                {"revision": 1, "route": "standard", "departments": ["finance", "%s"],
                 "leaders": ["feng", "%s"], "note": "請核閱"}
                """
                        .formatted(CityHall.id("justice"), CityHall.id("liang"));
        var made =
                mvc.post()
                        .uri(draft + "/submissions")
                        .with(CityHall.as("lin"))
                        .header("Idempotency-Key", "key-1")
                        .contentType("application/json")
                        .content(body)
                        .exchange();
        assertThat(made).hasStatus(201).hasHeader("Location", draft + "/status");
        var sent = ArgumentCaptor.forClass(Submission.class);
        verify(submitting)
                .submit(any(), sent.capture(), eq("key-1"), eq(CityHall.signedIn("lin").actor()));
        assertThat(sent.getValue())
                .isEqualTo(
                        new Submission(
                                1,
                                "standard",
                                List.of(
                                        CityHall.department("finance"),
                                        CityHall.department("justice")),
                                List.of(CityHall.person("feng"), CityHall.person("liang")),
                                "請核閱"));
    }

    @Test
    void namesWhoTakesTheSeatsOfThoseWhoLeft() {
        when(submitting.submit(any(), any(), any(), any()))
                .thenReturn(
                        Outcome.done(new Submitted(new ReviewId(UUID.randomUUID()), 2, RECEIPT)));
        String body =
                """
                {"revision": 2, "note": "已改",
                 "replacedDepartments": [{"department": "finance", "by": "justice"}],
                 "replacedLeaders": [{"leader": "feng", "by": "%s"}]}
                """
                        .formatted(CityHall.id("liang"));
        assertThat(post("lin", draft() + "/submissions", body)).hasStatus(201);
        var sent = ArgumentCaptor.forClass(Submission.class);
        verify(submitting).submit(any(), sent.capture(), any(), any());
        assertThat(sent.getValue().replacements())
                .containsExactly(
                        new Replacement.OfDepartment(
                                CityHall.department("finance"), CityHall.department("justice")),
                        new Replacement.OfLeader(
                                CityHall.person("feng"), CityHall.person("liang")));
    }

    @Test
    void saysWhereAReplacementIsWrong() {
        String malformed =
                """
                {"revision": 2, "replacedDepartments": ["finance", {"department": 7, "for": "x"}],
                 "replacedLeaders": [{"leader": "feng"}]}
                """;
        assertProblem(post("lin", draft() + "/submissions", malformed), ProblemType.INVALID_FIELDS)
                .withFields(
                        "replacedDepartments[0]",
                        "replacedDepartments[1].for",
                        "replacedDepartments[1].department",
                        "replacedDepartments[1].by",
                        "replacedLeaders[0].by");
        String unknown =
                """
                {"revision": 2, "replacedDepartments": [{"department": "moon", "by": "finance"}],
                 "replacedLeaders": [{"leader": "feng", "by": "nobody"}]}
                """;
        assertProblem(post("lin", draft() + "/submissions", unknown), ProblemType.REFUSED)
                .withFields("replacedDepartments[0].department", "replacedLeaders[0].by");
        verifyNoInteractions(submitting);
    }

    @Test
    void previewsWhatAResubmissionMeans() {
        var change = new NamedChange(12, false, ChangeKind.FACT, "三十億元", "二十億元", 11, 4);
        var seat =
                new SeatPreview(
                        "新聞辦公室",
                        "方曉",
                        null,
                        Verdict.APPROVE,
                        1,
                        ChangeKind.FACT,
                        Fate.CHANGED,
                        true,
                        List.of(change),
                        2);
        Label station = new Label("會簽", "会签", "Countersigning");
        when(previewing.preview(any(), eq(CityHall.person("lin"))))
                .thenReturn(
                        Outcome.done(
                                new CarryPreview(
                                        2,
                                        true,
                                        station,
                                        List.of(
                                                new StationPreview(
                                                        "countersign",
                                                        station,
                                                        true,
                                                        List.of(seat))))));
        var preview = get("lin", draft() + "/submissions/preview");
        assertThat(preview).hasStatus(200);
        String first = "$.stations[0].seats[0]";
        assertThat(ApiTest.<Boolean>read(preview, first + ".again")).isTrue();
        assertThat(ApiTest.<String>read(preview, first + ".fate")).isEqualTo("CHANGED");
        assertThat(ApiTest.<Integer>read(preview, first + ".matters[0].paragraph")).isEqualTo(12);
    }

    @Test
    void previewsWhoseSeatsAreEmpty() {
        Department finance = department("finance", "財政局");
        Department justice = department("justice", "司法局");
        Person feng = person("feng", "馮志遠");
        Person liang = person("liang", "梁國偉");
        when(previewing.preview(any(), any()))
                .thenReturn(
                        Outcome.done(
                                new CarryPreview(
                                        2,
                                        true,
                                        new Label("會簽", "会签", "Countersigning"),
                                        List.of(),
                                        List.of(new VacantDepartment(finance, List.of(justice))),
                                        List.of(new VacantLeader(feng, List.of(liang))))));
        var preview = get("lin", draft() + "/submissions/preview");
        assertThat(preview).hasStatus(200);
        String department = "$.vacantDepartments[0]";
        assertThat(ApiTest.<String>read(preview, department + ".department.code"))
                .isEqualTo("finance");
        assertThat(ApiTest.<String>read(preview, department + ".successors[0].name"))
                .isEqualTo("司法局");
        String leader = "$.vacantLeaders[0]";
        assertThat(ApiTest.<String>read(preview, leader + ".leader.username")).isEqualTo("feng");
        assertThat(ApiTest.<String>read(preview, leader + ".successors[0].username"))
                .isEqualTo("liang");
    }

    @Test
    void saysWhyThereIsNothingToPreviewOrToNote() {
        when(previewing.preview(any(), any()))
                .thenReturn(Outcome.refused(Refusal.conflict("submission.not-returned")));
        assertProblem(get("lin", draft() + "/submissions/preview"), ProblemType.CONFLICT)
                .withCodes("submission.not-returned");
        when(noting.note(any(), any()))
                .thenReturn(Outcome.refused(Refusal.conflict("lapse.nothing-to-note")));
        assertProblem(post("lin", draft() + "/lapses/noted", ""), ProblemType.CONFLICT)
                .withCodes("lapse.nothing-to-note");
    }

    @Test
    void takesNoteOfALapse() {
        when(noting.note(any(), eq(CityHall.signedIn("lin").actor())))
                .thenReturn(Outcome.done(RECEIPT));
        assertThat(post("lin", draft() + "/lapses/noted", "")).hasStatus(200);
    }

    @Test
    void namesEveryDepartmentAndLeaderThatDoesNotExist() {
        String body =
                """
                {"revision": 1, "route": "standard", "departments": ["finance", "moon"],
                 "leaders": ["nobody"]}
                """;
        assertProblem(post("lin", draft() + "/submissions", body), ProblemType.REFUSED)
                .withFields("departments[1]", "leaders[0]");
        verifyNoInteractions(submitting);
    }

    @Test
    void wantsARevision() {
        assertProblem(post("lin", draft() + "/submissions", "{}"), ProblemType.INVALID_FIELDS)
                .withFields("revision");
        verifyNoInteractions(submitting);
    }

    @Test
    void passesEveryReasonOfARefusalOn() {
        when(submitting.submit(any(), any(), any(), any()))
                .thenReturn(
                        Outcome.refused(
                                Refusal.conflict("draft.unknown"),
                                Refusal.invalid("api.seat-unknown")));
        var refused =
                post("lin", draft() + "/submissions", "{\"revision\": 1, \"route\": \"standard\"}");
        assertProblem(refused, ProblemType.CONFLICT).withCodes("draft.unknown", "api.seat-unknown");
    }

    @Test
    void tellsAReusedKeyFromOtherRefusals() {
        when(submitting.submit(any(), any(), any(), any()))
                .thenReturn(Outcome.refused(Refusal.conflict("idempotency.key-reused")));
        var refused =
                post("lin", draft() + "/submissions", "{\"revision\": 1, \"route\": \"standard\"}");
        assertThat(refused).hasStatus(422);
        assertThat(ApiTest.<String>read(refused, "$.type"))
                .isEqualTo("urn:rostrum:problem:key-reused");
    }

    @Test
    void refusesAKeyThatIsNone() {
        for (String key : List.of(" ", "鍵", "x".repeat(201))) {
            var refused =
                    mvc.post()
                            .uri(draft() + "/submissions")
                            .with(CityHall.as("lin"))
                            .header("Idempotency-Key", key)
                            .contentType("application/json")
                            .content("{\"revision\": 1, \"route\": \"standard\"}")
                            .exchange();
            assertProblem(refused, ProblemType.INVALID_FIELDS)
                    .withCodes("idempotency-key.malformed");
        }
        verifyNoInteractions(submitting);
    }

    @Test
    void showsWhatCanBeChosen() {
        when(submitting.choices(any(), any()))
                .thenReturn(Outcome.done(new SubmissionChoices(false, List.of(), "standard")));
        var choices = get("lin", draft() + "/submission-choices");
        assertThat(ApiTest.<String>read(choices, "$.defaultRoute")).isEqualTo("standard");
    }

    @Test
    void withdrawsAtOnceOrAsksForConsent() {
        String draft = draft();
        when(withdrawing.withdraw(any(), eq("改期"), any()))
                .thenReturn(Outcome.done(new Withdrawal.AtOnce(RECEIPT)));
        var atOnce = post("lin", draft + "/withdrawal", "{\"reason\": \"改期\"}");
        assertThat(atOnce).hasStatus(200);
        assertThat(ApiTest.<String>read(atOnce, "$.result")).isEqualTo("WITHDRAWN");
        when(withdrawing.withdraw(any(), eq(""), any()))
                .thenReturn(Outcome.done(new Withdrawal.ConsentAsked(RECEIPT)));
        var asked = post("lin", draft + "/withdrawal", "{}");
        assertThat(asked).hasStatus(202);
        assertThat(ApiTest.<String>read(asked, "$.result")).isEqualTo("CONSENT_ASKED");
    }

    @Test
    void passesTheOfficesAnswerOn() {
        when(withdrawing.answer(any(), anyBoolean(), any(), any()))
                .thenReturn(Outcome.done(RECEIPT));
        var answered =
                post(
                        "he",
                        draft() + "/withdrawal/answer",
                        "{\"consent\": false, \"reason\": \"x\"}");
        assertThat(answered).hasStatus(200);
        verify(withdrawing).answer(any(), eq(false), eq("x"), any());
        assertProblem(post("he", draft() + "/withdrawal/answer", "{}"), ProblemType.INVALID_FIELDS)
                .withFields("consent");
    }

    @Test
    void abandonsADraft() {
        when(abandoning.abandon(any(), any(), any())).thenReturn(Outcome.done(RECEIPT));
        var done = post("lin", draft() + "/abandonment", "{\"reason\": \"取消\"}");
        assertThat(done).hasStatus(200);
        assertThat(ApiTest.<Integer>read(done, "$.sequence")).isEqualTo(3);
        verify(abandoning).abandon(any(), eq("取消"), any());
    }

    @Test
    void asksNoVerbForAStranger() {
        String draft = draft();
        String submission = "{\"revision\": 1, \"route\": \"standard\"}";
        for (var address : List.of("/withdrawal", "/abandonment")) {
            assertProblem(post(STRANGER, draft + address, "{}"), ProblemType.NOT_FOUND);
        }
        assertProblem(post(STRANGER, draft + "/submissions", submission), ProblemType.NOT_FOUND);
        assertProblem(
                post(STRANGER, draft + "/withdrawal/answer", "{\"consent\": true}"),
                ProblemType.NOT_FOUND);
        assertProblem(get(STRANGER, draft + "/submission-choices"), ProblemType.NOT_FOUND);
        assertProblem(get(STRANGER, draft + "/status"), ProblemType.NOT_FOUND);
        verifyNoInteractions(submitting, withdrawing, abandoning, statuses);
    }

    @Test
    void saysThatADraftWasNeverSubmitted() {
        when(statuses.of(any())).thenReturn(Optional.empty());
        assertProblem(get("lin", draft() + "/status"), ProblemType.NOT_FOUND)
                .withCodes("api.never-submitted");
    }

    @Test
    void listsTheInboxForMeAndForOthers() {
        when(inbox.waitingForMe(eq(CityHall.person("huang")), isNull(), anyInt()))
                .thenReturn(new Page<>(List.of(), "9"));
        when(inbox.waitingForOthers(eq(CityHall.person("huang")), isNull(), eq(5)))
                .thenReturn(new Page<>(List.of(), null));
        String next = read(get("huang", "/api/inbox"), "$.next");
        assertThat(get("huang", "/api/inbox?waitingFor=OTHERS&limit=5")).hasStatus(200);
        assertProblem(
                get("huang", "/api/inbox?waitingFor=OTHERS&cursor=" + next),
                ProblemType.INVALID_FIELDS);
        assertProblem(get("huang", "/api/inbox?waitingFor=GODOT"), ProblemType.INVALID_FIELDS)
                .saying("ME, OTHERS");
    }

    private static Department department(String code, String name) {
        return new Department(CityHall.department(code), code, name, null, true, true);
    }

    private static Person person(String username, String name) {
        return new Person(CityHall.person(username), username, name, "", true, Set.of(), List.of());
    }
}
