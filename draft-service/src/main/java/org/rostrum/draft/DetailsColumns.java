package org.rostrum.draft;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/** The details as named parameters of a statement. */
final class DetailsColumns {

    private DetailsColumns() {}

    static Map<String, @Nullable Object> of(DraftDetails details) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("title", details.title());
        columns.put("occasion", details.occasion());
        columns.put("speaker", details.speaker());
        columns.put("speechAt", new SqlParameterValue(Types.TIMESTAMP, details.speechAt()));
        columns.put("venue", details.venue());
        columns.put("expectedMinutes", details.expectedMinutes());
        columns.put("urgency", details.urgency().name());
        columns.put("classification", details.classification().name());
        return columns;
    }
}
