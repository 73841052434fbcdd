package org.rostrum.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What an entry's hash is over: its place in its chain, all that went before, and its payload.
 *
 * <p>Algorithm and stream carry their length in front and everything else has a fixed length, so no
 * two different links give the same bytes. The algorithm's name is the domain of the hash: an entry
 * cannot be passed off as one of another algorithm. 0x02 keeps entries apart from the leaves (0x00)
 * and nodes (0x01) of the Merkle tree.
 */
record Link(String algorithm, String stream, long sequence, Hash previous, Hash payload) {

    /** The only algorithm so far. */
    static final String SHA_256 = "rostrum-record-1-sha256";

    private static final byte ENTRY = 0x02;

    static Link of(String stream, long sequence, Hash previous, byte[] payload) {
        return new Link(SHA_256, stream, sequence, previous, Hash.over(payload));
    }

    Hash hash() {
        return Hash.over(framed());
    }

    byte[] framed() {
        var domain = algorithm.getBytes(StandardCharsets.UTF_8);
        var chain = stream.getBytes(StandardCharsets.UTF_8);
        var size = 1 + 4 + domain.length + 4 + chain.length + 8 + 2 * Hash.BYTES;
        return ByteBuffer.allocate(size)
                .put(ENTRY)
                .putInt(domain.length)
                .put(domain)
                .putInt(chain.length)
                .put(chain)
                .putLong(sequence)
                .put(previous.bytes())
                .put(payload.bytes())
                .array();
    }
}
