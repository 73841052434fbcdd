package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftDetails;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Position;
import org.rostrum.workflow.people.Role;

class CopyRuleTest {

    private static final DepartmentId POLICY = new DepartmentId(UUID.randomUUID());
    private static final DepartmentId PARKS = new DepartmentId(UUID.randomUUID());
    private static final PersonId DRAFTER = new PersonId(UUID.randomUUID());

    @Provide
    Arbitrary<Person> people() {
        return Combinators.combine(
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(Role.values()).set().ofMaxSize(2),
                        Arbitraries.of(POLICY, PARKS).set().ofMaxSize(2))
                .as((active, roles, departments) ->
                        new Person(
                                new PersonId(UUID.randomUUID()),
                                "somebody",
                                "某人",
                                "",
                                active,
                                roles,
                                departments.stream()
                                        .map(id -> new Position(id, "某部門", false, ""))
                                        .toList()));
    }

    private static CopyRule rule(Classification classification, Person sender) {
        var details =
                new DraftDetails(
                        "講話", "", "市長", null, "", null, Urgency.NORMAL, classification, Set.of());
        var head =
                new Draft.Head(
                        new DraftId(UUID.randomUUID()),
                        "SP-2026-0001",
                        details,
                        DRAFTER,
                        POLICY,
                        null,
                        Instant.EPOCH,
                        Instant.EPOCH);
        return new CopyRule(head, sender, Set.of(), Set.of());
    }

    @Property
    void neverReachesWhoMayNotReadOrReadsAnyway(
            @ForAll Classification classification,
            @ForAll("people") Person sender,
            @ForAll("people") Person to) {
        boolean reaches = rule(classification, sender).toPerson(to).isEmpty();
        boolean keptOut =
                !to.active()
                        || to.has(Role.SYSTEM_ADMIN)
                        || to.has(Role.SECURITY_ADMIN)
                        || to.has(Role.AUDITOR);
        assertThat(reaches && keptOut).isFalse();
    }

    /** Whoever could get a sensitive draft could get any other. */
    @Property
    void isNeverWiderForASensitiveDraft(
            @ForAll("people") Person sender, @ForAll("people") Person to) {
        List<String> open = codes(rule(Classification.INTERNAL, sender), to);
        List<String> sensitive = codes(rule(Classification.SENSITIVE, sender), to);
        assertThat(sensitive).containsAll(open);
        assertThat(codes(rule(Classification.PUBLIC, sender), to)).isEqualTo(open);
    }

    @Property
    void keepsASensitiveDraftToThoseForWhomTheSenderAnswers(
            @ForAll("people") Person sender, @ForAll("people") Person to) {
        boolean within =
                sender.has(Role.OFFICE)
                        || to.has(Role.OFFICE)
                        || to.has(Role.LEADER)
                        || List.of(POLICY, PARKS).stream()
                                .anyMatch(at -> sender.worksIn(at) && to.worksIn(at));
        assertThat(
                        codes(rule(Classification.SENSITIVE, sender), to)
                                .contains("copy.sensitive-person"))
                .isEqualTo(!within);
    }

    @Property
    void goesToNoDepartmentWhereItIsSensitive(@ForAll("people") Person sender) {
        var parks = new Department(PARKS, "parks", "園林局", null, true, true);
        assertThat(rule(Classification.SENSITIVE, sender).toDepartment(parks, true)).isNotEmpty();
        assertThat(rule(Classification.INTERNAL, sender).toDepartment(parks, true)).isEmpty();
        assertThat(rule(Classification.INTERNAL, sender).toDepartment(parks, false)).isNotEmpty();
    }

    private static List<String> codes(CopyRule rule, Person to) {
        return rule.toPerson(to).stream().map(one -> one.code()).toList();
    }
}
