package org.rostrum.web.journey;

/**
 * A page and who looks at it.
 *
 * @param name what its picture is called
 * @param person empty for somebody who has not signed in
 */
record Place(String name, String person, String path) {

    /** Whether a controller's pattern leads here. */
    boolean answers(String pattern) {
        String regex = pattern.replaceAll("\\{[^/]+}", "[^/]+");
        return path.replaceFirst("\\?.*", "").matches(regex);
    }
}
