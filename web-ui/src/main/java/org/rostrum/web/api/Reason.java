package org.rostrum.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One reason of a problem.
 *
 * @param code stable, for programs
 * @param text in the caller's language, says what is wrong and what would be right
 * @param field which part of the request is meant, such as {@code departments[1]}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Reason(String code, String text, @Nullable String field) {}
