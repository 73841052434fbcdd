package org.rostrum.web.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes a record from a JSON object. Finds everything that is wrong in one go: unknown fields,
 * wrong types and broken limits.
 */
final class RecordReading<T> {

    private final Class<T> type;
    private final Validator validator;
    private final String prefix;
    private final List<Complaint> complaints = new ArrayList<>();

    RecordReading(Class<T> type, Validator validator) {
        this(type, validator, "");
    }

    private RecordReading(Class<T> type, Validator validator, String prefix) {
        this.type = type;
        this.validator = validator;
        this.prefix = prefix;
    }

    /**
     * Makes a record from an object inside the request.
     *
     * @param field where it stands there
     */
    static @Nullable Object inside(
            String field,
            Class<?> type,
            JsonNode json,
            Validator validator,
            Consumer<Complaint> complaints) {
        var reading = new RecordReading<>(type, validator, field + ".");
        Object[] values = reading.values(json);
        reading.complaints.forEach(complaints);
        return reading.complaints.isEmpty() ? reading.construct(values) : null;
    }

    T read(JsonNode json) {
        if (!json.isObject()) {
            complain(Complaint.of("body.not-an-object"));
            throw raised();
        }
        complaints.addAll(Characters.forbiddenIn(json));
        Object[] values = values(json);
        if (!complaints.isEmpty()) {
            throw raised();
        }
        return construct(values);
    }

    private Object[] values(JsonNode json) {
        json.propertyNames().forEach(this::refuseUnknown);
        return Arrays.stream(type.getRecordComponents()).map(c -> value(c, json)).toArray();
    }

    private void refuseUnknown(String name) {
        RecordComponent[] known = type.getRecordComponents();
        if (Arrays.stream(known).noneMatch(c -> c.getName().equals(name))) {
            String allowed =
                    Arrays.stream(known)
                            .map(RecordComponent::getName)
                            .collect(Collectors.joining(", "));
            complain(Complaint.at(prefix + name, "field.unknown", name, allowed));
        }
    }

    private @Nullable Object value(RecordComponent component, JsonNode json) {
        String name = component.getName();
        int before = complaints.size();
        JsonNode node = json.get(name);
        Object value =
                node == null || node.isNull()
                        ? null
                        : new FieldValue(prefix + name, validator, complaints::add)
                                .read(component.getGenericType(), node);
        if (complaints.size() == before) {
            checkLimits(name, value);
        }
        return value;
    }

    private void checkLimits(String name, @Nullable Object value) {
        for (ConstraintViolation<T> broken : validator.validateValue(type, name, value)) {
            complain(
                    BrokenLimit.of(
                            prefix + name, broken.getConstraintDescriptor().getAnnotation()));
        }
    }

    private T construct(Object[] values) {
        Class<?>[] types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot make a " + type, impossible);
        }
    }

    private void complain(Complaint complaint) {
        complaints.add(complaint);
    }

    private Complaint.Raised raised() {
        return new Complaint.Raised(ProblemType.INVALID_FIELDS, complaints);
    }
}
