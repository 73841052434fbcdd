package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Page;

class CursorsTest {

    private static String closed(String list, String inner) {
        String next = Cursors.closed(list, new Page<>(List.of("x"), inner)).next();
        return next == null ? "" : next;
    }

    @Property(tries = 200)
    void opensWhatItClosed(@ForAll @NotEmpty String inner) {
        String readable = inner.codePoints().allMatch(Character::isDefined) ? inner : "x";
        if (readable.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            assertThat(Cursors.opened("a list", closed("a list", readable))).isEqualTo(readable);
        }
    }

    @Property(tries = 200)
    void refusesWhatSomebodyMadeUp(@ForAll String madeUp) {
        assertThatThrownBy(() -> Cursors.opened("a list", madeUp))
                .isInstanceOf(Complaint.Raised.class);
    }

    @Test
    void refusesACursorOfAnotherList() {
        String cursor = closed("revisions of a", "7");
        assertThatThrownBy(() -> Cursors.opened("revisions of b", cursor))
                .isInstanceOf(Complaint.Raised.class);
    }

    @Test
    void beginsAtTheStartWithoutOne() {
        assertThat(Cursors.opened("a list", null)).isNull();
    }

    @Test
    void endsWhereTheListEnds() {
        var last = new Page<>(List.of(1, 2), null);
        assertThat(Cursors.closed("a list", last)).isSameAs(last);
    }
}
