package org.rostrum.workflow.route;

/**
 * One version of a route.
 *
 * @param route its key
 * @param number counted by the engine, from 1
 */
public record RouteVersion(String route, int number) {}
