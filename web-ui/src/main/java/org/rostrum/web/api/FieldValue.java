package org.rostrum.web.api;

import jakarta.validation.Validator;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one field of a request; a value of the wrong type is complained of, never bent. */
final class FieldValue {

    private final String field;
    private final Validator validator;
    private final Consumer<Complaint> complaints;

    FieldValue(String field, Validator validator, Consumer<Complaint> complaints) {
        this.field = field;
        this.validator = validator;
        this.complaints = complaints;
    }

    @Nullable Object read(Type type, JsonNode node) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], node);
        }
        if (type instanceof Class<?> c && c.isEnum()) {
            return constant(c, node);
        }
        if (type instanceof Class<?> c && c.isRecord()) {
            return node.isObject()
                    ? RecordReading.inside(field, c, node, validator, complaints)
                    : wrong("object");
        }
        return switch (type.getTypeName()) {
            case "java.lang.String" -> node.isString() ? node.stringValue() : wrong("string");
            case "java.lang.Integer" -> integer(node);
            case "java.lang.Long" -> number(node);
            case "java.lang.Boolean" -> node.isBoolean() ? node.booleanValue() : wrong("boolean");
            case "java.util.UUID" -> uuid(node);
            case "java.time.LocalDate" -> localDate(node);
            case "java.time.LocalDateTime" -> localDateTime(node);
            case "java.time.Instant" -> instant(node);
            case "tools.jackson.databind.JsonNode" -> node.isObject() ? node : wrong("object");
            default -> throw new IllegalStateException("no way to read a " + type);
        };
    }

    private @Nullable List<Object> list(Type element, JsonNode node) {
        if (!node.isArray()) {
            wrong("list");
            return null;
        }
        var values = new ArrayList<Object>();
        for (int i = 0; i < node.size(); i++) {
            Object value =
                    new FieldValue(field + "[" + i + "]", validator, complaints)
                            .read(element, node.get(i));
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private @Nullable Object constant(Class<?> type, JsonNode node) {
        String name = node.isString() ? node.stringValue() : "";
        for (Object constant : type.getEnumConstants()) {
            if (constant.toString().equals(name)) {
                return constant;
            }
        }
        complaints.accept(Complaint.at(field, "field.not-one-of", allowed(type)));
        return null;
    }

    static String allowed(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private @Nullable Object integer(JsonNode node) {
        if (node.isIntegralNumber() && !node.canConvertToInt()) {
            return outOfRange();
        }
        return node.isIntegralNumber() ? node.intValue() : wrong("integer");
    }

    private @Nullable Object number(JsonNode node) {
        if (node.isIntegralNumber() && !node.canConvertToLong()) {
            return outOfRange();
        }
        return node.isIntegralNumber() ? node.longValue() : wrong("integer");
    }

    private @Nullable Object uuid(JsonNode node) {
        try {
            return node.isString() ? UUID.fromString(node.stringValue()) : wrong("uuid");
        } catch (IllegalArgumentException _) {
            return wrong("uuid");
        }
    }

    private @Nullable Object localDate(JsonNode node) {
        try {
            LocalDate day = node.isString() ? LocalDate.parse(node.stringValue()) : null;
            if (day == null) {
                return wrong("local-date");
            }
            return day.getYear() < 1900 || day.getYear() > 9999 ? outOfRange() : day;
        } catch (DateTimeException _) {
            return wrong("local-date");
        }
    }

    private @Nullable Object localDateTime(JsonNode node) {
        try {
            LocalDateTime time = node.isString() ? LocalDateTime.parse(node.stringValue()) : null;
            if (time == null) {
                return wrong("local-date-time");
            }
            return time.getYear() < 1900 || time.getYear() > 9999 ? outOfRange() : time;
        } catch (DateTimeException _) {
            return wrong("local-date-time");
        }
    }

    private @Nullable Object instant(JsonNode node) {
        try {
            Instant time = node.isString() ? Instant.parse(node.stringValue()) : null;
            if (time == null) {
                return wrong("instant");
            }
            int year = time.atOffset(ZoneOffset.UTC).getYear();
            return year < 1900 || year > 9999 ? outOfRange() : time;
        } catch (DateTimeException _) {
            return wrong("instant");
        }
    }

    private @Nullable Object outOfRange() {
        complaints.accept(Complaint.at(field, "field.out-of-range"));
        return null;
    }

    private @Nullable Object wrong(String expected) {
        complaints.accept(Complaint.at(field, "field.wrong-type." + expected));
        return null;
    }
}
