package org.rostrum.workflow.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people choose how they are told. It is theirs alone and not in the record. */
@Component
public class ChoosingNotices {

    private static final Set<String> LANGUAGES = Set.of("zh-Hant", "zh-Hans", "en");

    private final SettingStore store;

    ChoosingNotices(SettingStore store) {
        this.store = store;
    }

    /** Empty for who has never chosen. */
    @Transactional(readOnly = true)
    public Optional<NoticeSettings> find(PersonId person) {
        return store.find(person);
    }

    @Transactional
    public Outcome<NoticeSettings> choose(PersonId person, NoticeSettings wanted) {
        List<Refusal> problems = new ArrayList<>();
        if (!LANGUAGES.contains(wanted.language())) {
            problems.add(Refusal.invalid("notice.language-unknown"));
        }
        if (wanted.digestHour() < 0 || wanted.digestHour() > 23) {
            problems.add(Refusal.invalid("notice.hour-out-of-range"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        store.save(person, wanted);
        return Outcome.done(wanted);
    }
}
