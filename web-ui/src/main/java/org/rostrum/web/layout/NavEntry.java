package org.rostrum.web.layout;

/**
 * One place to go.
 *
 * @param section as pages name themselves to the layout
 * @param count how much waits there; 0 is not shown
 */
record NavEntry(String section, String href, int count) {

    static NavEntry to(String section) {
        return new NavEntry(section, "/" + section, 0);
    }
}
