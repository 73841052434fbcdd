package org.rostrum.record;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Whatever an entry may tell, for property-based tests. */
final class Facts {

    /** Many awkward characters, also beyond the BMP; never half a surrogate pair. */
    static Arbitrary<String> texts() {
        var point =
                Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(0x20, 0x7e)),
                        Tuple.of(2, Arbitraries.integers().between(0, 0x1f)),
                        Tuple.of(2, Arbitraries.integers().between(0x4e00, 0x9fff)),
                        Tuple.of(1, Arbitraries.integers().between(0xe000, 0xffff)),
                        Tuple.of(1, Arbitraries.integers().between(0x10000, 0x10ffff)));
        return point.list()
                .ofMaxSize(12)
                .map(points ->
                        points.stream()
                                .collect(
                                        StringBuilder::new,
                                        StringBuilder::appendCodePoint,
                                        StringBuilder::append)
                                .toString());
    }

    static Arbitrary<Map<String, Object>> objects() {
        return objects(2);
    }

    private static Arbitrary<Map<String, Object>> objects(int depth) {
        return Arbitraries.maps(texts(), values(depth)).ofMaxSize(4);
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> leaf =
                Arbitraries.oneOf(
                        texts().asGeneric(),
                        Arbitraries.of(true, false).asGeneric(),
                        Arbitraries.longs()
                                .between(1 - CanonicalJson.LIMIT, CanonicalJson.LIMIT - 1)
                                .asGeneric());
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<Object>> lists = values(depth - 1).list().ofMaxSize(3);
        return Arbitraries.oneOf(leaf, lists.asGeneric(), objects(depth - 1).asGeneric());
    }

    private Facts() {}
}
