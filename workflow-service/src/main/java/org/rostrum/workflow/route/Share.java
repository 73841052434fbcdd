package org.rostrum.workflow.route;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of those who have an opinion it takes, as an exact fraction: two of three are 2/3, and
 * 66 percent would not be.
 */
public record Share(int of, int all) {

    private static final Pattern FRACTION = Pattern.compile("([1-9][0-9]{0,2})/([1-9][0-9]{0,2})");

    public Share {
        if (of < 1 || of > all) {
            throw new IllegalArgumentException("a share is more than nothing and at most all");
        }
    }

    /** Empty for anything but a fraction of at most one, such as {@code 2/3}. */
    static Optional<Share> read(String text) {
        Matcher found = FRACTION.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int of = Integer.parseInt(found.group(1));
        int all = Integer.parseInt(found.group(2));
        return of <= all ? Optional.of(new Share(of, all)) : Optional.empty();
    }

    /** Whether so many of so many are enough. */
    public boolean reachedBy(long part, long whole) {
        return part * all >= (long) of * whole;
    }

    @Override
    public String toString() {
        return of + "/" + all;
    }
}
