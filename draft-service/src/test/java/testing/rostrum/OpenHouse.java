package testing.rostrum;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.lexicon.LexiconAccess;
import org.rostrum.draft.remark.RemarkAccess;

/**
 * Lets everybody do everything, apart from those whom a test shut out. It steps back where the real
 * rules are on the class path.
 */
public final class OpenHouse implements DraftAccess, LexiconAccess, RemarkAccess {

    private final Set<PersonId> strangers = Collections.synchronizedSet(new HashSet<>());
    private final Set<PersonId> onlookers = Collections.synchronizedSet(new HashSet<>());

    private final Map<String, PersonId> names = Collections.synchronizedMap(new HashMap<>());

    /** From now on this is the person's user name. */
    public void name(PersonId person, String username) {
        names.put(username, person);
    }

    /** From now on this person may not even know of a draft, nor be given one. */
    public void shutOut(PersonId person) {
        strangers.add(person);
    }

    /** From now on this person may read and nothing else. */
    public void letOnlyRead(PersonId person) {
        onlookers.add(person);
    }

    @Override
    public boolean mayRead(PersonId person, DraftId draft) {
        return !strangers.contains(person);
    }

    @Override
    public boolean mayEdit(PersonId person, DraftId draft) {
        return mayRead(person, draft) && !onlookers.contains(person);
    }

    @Override
    public boolean mayCreate(PersonId person, DepartmentId department) {
        return !strangers.contains(person) && !onlookers.contains(person);
    }

    @Override
    public Set<PersonId> unfitAsCoDrafters(Set<PersonId> people) {
        return people.stream().filter(strangers::contains).collect(Collectors.toSet());
    }

    @Override
    public boolean mayRemark(PersonId person, DraftId draft) {
        return mayRead(person, draft) && !onlookers.contains(person);
    }

    @Override
    public Map<String, PersonId> readers(DraftId draft, Set<String> usernames) {
        Map<String, PersonId> readers = new HashMap<>(names);
        readers.keySet().retainAll(usernames);
        readers.values().removeIf(person -> !mayRead(person, draft));
        return readers;
    }

    @Override
    public boolean mayRead(PersonId person) {
        return !strangers.contains(person);
    }

    @Override
    public boolean mayKeep(PersonId person) {
        return mayRead(person) && !onlookers.contains(person);
    }
}
