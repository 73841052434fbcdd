package org.rostrum.web.security;

/**
 * How a person proves who they are.
 *
 * @param hash as {@link Hashing} made it
 * @param mustChange whether somebody else set the password
 */
record Credential(String hash, boolean mustChange) {}
