package org.rostrum.web.record;

import java.util.List;
import org.rostrum.record.Entry;

/**
 * An entry of the record in words.
 *
 * @param sentence what happened
 * @param remarks what somebody gave as a reason or a note; may be empty
 * @param facts what else the entry says, name and value
 */
record ToldEntry(Entry entry, String sentence, List<String> remarks, List<Fact> facts) {

    record Fact(String name, String value) {}
}
