package org.rostrum.web.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rostrum.draft.redline.ChangeKind;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the switches above a redline lead to: the same page, looked at in another way.
 *
 * @param path of the page
 * @param kept parameters of the page that every link keeps
 */
record RedlineLinks(String path, Map<String, String> kept, int from, RedlineQuery query) {

    RedlineLinks {
        kept = Map.copyOf(kept);
    }

    public String inline() {
        return link("layout", "");
    }

    public String beside() {
        return link("layout", "beside");
    }

    public String all() {
        return link("show", "");
    }

    public String changesOnly() {
        return link("show", "changes");
    }

    public String finalText() {
        return link("show", "final");
    }

    /** Only changes of this kind; of all kinds where it is chosen already. */
    public String only(ChangeKind kind) {
        return link("kind", kind == query.only() ? "" : kind.name());
    }

    /** What a form has to send besides the earlier revision. */
    public Map<String, String> hidden() {
        Map<String, String> hidden = new LinkedHashMap<>(kept);
        hidden.put("layout", "beside".equals(query.layout()) ? "beside" : "");
        hidden.put("show", query.changesOnly() ? "changes" : query.finalText() ? "final" : "");
        hidden.put("kind", query.only() == null ? "" : query.only().name());
        hidden.values().removeIf(String::isEmpty);
        return hidden;
    }

    private String link(String name, String value) {
        Map<String, String> parameters = hidden();
        parameters.put("from", Integer.toString(from));
        parameters.put(name, value);
        parameters.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.forEach(address::queryParam);
        return address.build().encode().toUriString();
    }
}
