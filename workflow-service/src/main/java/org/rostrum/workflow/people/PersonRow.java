package org.rostrum.workflow.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.RowMapper;

/** Reads a person with roles and positions out of one row. */
class PersonRow implements RowMapper<Person> {

    @Override
    public Person mapRow(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("active"),
                roles(row),
                positions(row));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream(array(row, "roles"))
                .map(role -> Role.valueOf((String) role))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Position> positions(ResultSet row) throws SQLException {
        Object[] departments = array(row, "departments");
        Object[] names = array(row, "department_names");
        Object[] heads = array(row, "heads");
        Object[] titles = array(row, "titles");
        List<Position> positions = new ArrayList<>(departments.length);
        for (int i = 0; i < departments.length; i++) {
            positions.add(
                    new Position(
                            new DepartmentId((UUID) departments[i]),
                            (String) names[i],
                            (Boolean) heads[i],
                            (String) titles[i]));
        }
        return positions;
    }

    private static Object[] array(ResultSet row, String column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }
}
