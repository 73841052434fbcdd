package org.rostrum.web.api;

import org.jspecify.annotations.Nullable;

/** What a request left out. */
final class Given {

    private Given() {}

    static <T> T or(@Nullable T value, T usual) {
        return value == null ? usual : value;
    }
}
