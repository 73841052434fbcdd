package org.rostrum.web.journey;

/** Whether a page is wider than its window. */
final class Overflow {

    static final String SCRIPT =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth + 1";

    private Overflow() {}
}
