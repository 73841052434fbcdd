package org.rostrum.web.api;

import java.util.List;
import java.util.Locale;
import org.rostrum.outcome.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Makes a problem document of every refusal that leaves a controller of the API. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {

    private final Wording wording;

    ApiProblems(Wording wording) {
        this.wording = wording;
    }

    static ResponseEntity<Problem> answer(Problem problem, Locale locale) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Problem> complaints(Complaint.Raised raised, Locale locale) {
        return answer(wording.problem(raised, locale), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> refusals(Refused refused, Locale locale) {
        return answer(wording.problem(refused.type(), refused.reasons(), locale), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> noBody(HttpMessageNotReadableException none, Locale locale) {
        return complain(ProblemType.MALFORMED_JSON, Complaint.of("body.missing"), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notAcceptable(HttpMediaTypeNotAcceptableException wish, Locale locale) {
        return answer(wording.problem(ProblemType.NOT_ACCEPTABLE, locale), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException gap, Locale locale) {
        return fields(Complaint.at(gap.getParameterName(), "field.required"), locale);
    }

    /** An address with something that is no id names nothing; a parameter is just wrong. */
    @ExceptionHandler
    ResponseEntity<Problem> wrongType(MethodArgumentTypeMismatchException wrong, Locale locale) {
        if (wrong.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return refusals(new Refused(List.of(Refusal.notFound("api.nothing-here"))), locale);
        }
        Class<?> expected = wrong.getParameter().getParameterType();
        return fields(Parameters.wrong(wrong.getName(), expected), locale);
    }

    private ResponseEntity<Problem> fields(Complaint complaint, Locale locale) {
        return complain(ProblemType.INVALID_FIELDS, complaint, locale);
    }

    private ResponseEntity<Problem> complain(ProblemType type, Complaint complaint, Locale locale) {
        return complaints(new Complaint.Raised(type, complaint), locale);
    }
}
