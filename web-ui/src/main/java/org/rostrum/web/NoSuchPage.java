package org.rostrum.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What is asked for does not exist, or not for this person; the two must look the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchPage extends RuntimeException {

    public NoSuchPage() {
        super("not found", null, false, false);
    }
}
