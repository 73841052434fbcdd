package org.rostrum.workflow.people;

/**
 * Published inside the transaction that changes a person.
 *
 * @param rightsChanged whether roles changed or the account was closed, so that nobody may go on
 *     with the rights of before
 */
public record PersonChanged(Person person, boolean rightsChanged) {}
