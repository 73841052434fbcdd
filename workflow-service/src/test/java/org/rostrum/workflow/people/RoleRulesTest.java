package org.rostrum.workflow.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rostrum.outcome.Refusal;

class RoleRulesTest {

    @Property
    void allowsAnyRolesThatWorkOnSpeechesTogether(@ForAll Set<Role> roles) {
        EnumSet<Role> working = EnumSet.of(Role.DRAFTER, Role.REVIEWER, Role.OFFICE, Role.LEADER);
        working.retainAll(roles);
        assertThat(RoleRules.problems(working)).isEmpty();
    }

    @Property
    void refusesExactlyTheExclusiveRolesOfACrowd(@ForAll Set<Role> roles) {
        long expected = roles.size() < 2 ? 0 : roles.stream().filter(Role::exclusive).count();
        assertThat(RoleRules.problems(roles)).hasSize((int) expected);
    }

    @Test
    void namesEveryRoleThatExcludes() {
        assertThat(RoleRules.problems(Set.of(Role.AUDITOR, Role.SYSTEM_ADMIN)))
                .extracting(Refusal::code)
                .containsExactly(
                        "person.excludes-others.auditor", "person.excludes-others.system-admin");
    }
}
