package org.rostrum.workflow.route;

import org.rostrum.workflow.route.Station.Among;
import org.rostrum.workflow.route.Station.Sitting;

/** What the house allows to one of the ways in which a station's seats are named. */
final class SittingRules {

    private SittingRules() {}

    /** Whether nobody who signs the text can sit there. */
    static boolean countersigns(Sitting sitting) {
        return switch (sitting) {
            case Sitting.OfRole(String role, _) -> !role.equals("LEADER");
            case Sitting.Chosen(_, Among.OfRole(String role)) -> !role.equals("LEADER");
            case Sitting.Chosen(_, Among.People _) -> false;
            case Sitting.Leaders _, Sitting.People _, Sitting.Together _ -> false;
            case Sitting.Head _,
                    Sitting.HeadAbove _,
                    Sitting.Departments _,
                    Sitting.DepartmentOf _ ->
                    true;
        };
    }

    /** Whether only who signs the text, or sees to it that it can be signed, can sit there. */
    static boolean amends(Sitting sitting) {
        return switch (sitting) {
            case Sitting.Leaders _ -> true;
            case Sitting.OfRole(String role, _) -> signs(role);
            case Sitting.Chosen(_, Among.OfRole(String role)) -> signs(role);
            case Sitting.Chosen(_, Among.People _) -> false;
            case Sitting.Head _,
                    Sitting.HeadAbove _,
                    Sitting.Departments _,
                    Sitting.DepartmentOf _,
                    Sitting.People _,
                    Sitting.Together _ ->
                    false;
        };
    }

    private static boolean signs(String role) {
        return role.equals("OFFICE") || role.equals("LEADER");
    }

    /** Whether its seats are those of departments. */
    static boolean ofDepartments(Sitting sitting) {
        return switch (sitting) {
            case Sitting.Head _,
                    Sitting.HeadAbove _,
                    Sitting.Departments _,
                    Sitting.DepartmentOf _ ->
                    true;
            case Sitting.OfRole _,
                    Sitting.Leaders _,
                    Sitting.People _,
                    Sitting.Chosen _,
                    Sitting.Together _ ->
                    false;
        };
    }
}
