package org.rostrum.workflow.people;

/** Somebody to be added. {@code username} as in {@link Person}. */
public record NewPerson(String username, PersonDetails details) {

    public NewPerson {
        username = username.strip();
    }
}
