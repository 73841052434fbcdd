package org.rostrum.web.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;

/** Says of a field which limit it breaks. */
final class BrokenLimit {

    private BrokenLimit() {}

    static Complaint of(String field, Annotation limit) {
        return switch (limit) {
            case Size size -> Complaint.at(field, "field.size", size.min(), size.max());
            case Min least -> Complaint.at(field, "field.at-least", least.value());
            case Max most -> Complaint.at(field, "field.at-most", most.value());
            case Pattern pattern -> Complaint.at(field, "field.pattern", pattern.regexp());
            default -> Complaint.at(field, "field.required");
        };
    }
}
