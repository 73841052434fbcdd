package org.rostrum.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A seat that waits, and the user name of somebody who may decide for it. */
record OpenSeat(String id, String username, int revision, String sha256) {

    private static final String OPEN =
            """
            select s.id, s.kind, d.code, p.username, v.revision, v.sha256
            from workflow.seat s
            join workflow.review v on v.id = s.review_id
            join draft.draft f on f.id = s.draft_id
            left join workflow.department d on d.id = s.department
            left join workflow.person p on p.id = s.person
            where s.state = 'OPEN' and f.title like ?
            order by s.id
            """;

    /** All seats that are open in the drafts whose title begins so. */
    static List<OpenSeat> of(Connection connection, String title) throws SQLException {
        var seats = new ArrayList<OpenSeat>();
        try (var query = connection.prepareStatement(OPEN)) {
            query.setString(1, title + "%");
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    seats.add(
                            new OpenSeat(
                                    rows.getString(1),
                                    decider(rows.getString(2), rows.getString(3), rows.getString(4)),
                                    rows.getInt(5),
                                    rows.getString(6)));
                }
            }
        }
        return seats;
    }

    private static String decider(String kind, String department, String person) {
        return switch (kind) {
            case "HEAD" -> "qiu";
            case "DEPARTMENT" -> EightDepartments.reviewer(department);
            case "ROLE" -> "he";
            case "PERSON" -> person;
            default -> throw new IllegalArgumentException(kind);
        };
    }

    String approval() {
        return """
               {"verdict":"APPROVE","revision":%d,"sha256":"%s","reason":"同意"}"""
                .formatted(revision, sha256);
    }
}
