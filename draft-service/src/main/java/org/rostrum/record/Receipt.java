package org.rostrum.record;

/**
 * What a person gets to keep of an entry: with it, a later removal of the entry can be proved.
 *
 * @param stream the chain's name
 * @param sequence the entry's place in its chain, from 1
 * @param hash the entry's hash, 64 lower-case hexadecimal digits
 */
public record Receipt(String stream, long sequence, String hash) {}
