package org.rostrum.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LinkTest {

    /** Few values a field, so that equal links and shifted borders do come up. */
    @Provide
    Arbitrary<Link> links() {
        var texts = Arbitraries.of("", "a", "aa", "a:", "\0", "\0\0\0\1", "林", "sha256", "256");
        var hashes = Arbitraries.of("", "a", "b").map(text -> Hash.over(text.getBytes(UTF_8)));
        var sequences = Arbitraries.of(0L, 1L, 256L, Long.MAX_VALUE);
        return Combinators.combine(texts, texts, sequences, hashes, hashes).as(Link::new);
    }

    @Property(tries = 5000)
    void framesDifferentLinksDifferently(@ForAll("links") Link one, @ForAll("links") Link other) {
        assertThat(Arrays.equals(one.framed(), other.framed())).isEqualTo(one.equals(other));
        assertThat(one.hash().equals(other.hash())).isEqualTo(one.equals(other));
    }

    /** Computed with PostgreSQL's sha256(); when this changes, every record breaks. */
    @Test
    void staysWhatItAlwaysWas() {
        var first = Link.of("a", 1, Hash.NONE, "{}".getBytes(UTF_8)).hash();
        var second = Link.of("a", 2, first, "{}".getBytes(UTF_8)).hash();

        assertThat(first)
                .hasToString("90fad5bc5411b2a43b356d677b9b3c36b6a27db8cbb472c44dc5706f023274c6");
        assertThat(second)
                .hasToString("73d2cbe34801124367d4383896fc34083ed0c06fb48e3573de1737b22e378c94");
    }

    @Test
    void keepsEntriesApartFromLeavesAndNodes() {
        assertThat(Link.of("a", 1, Hash.NONE, new byte[0]).framed()[0]).isEqualTo((byte) 2);
    }
}
