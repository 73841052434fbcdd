package org.rostrum.draft.remark;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rostrum.record.CanonicalJson;

/** What the record says of a remark. Its words do not belong there; their hash does. */
final class RemarkFacts {

    private RemarkFacts() {}

    static Map<String, Object> of(Remark remark) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("remark", remark.id().toString());
        facts.put("weight", remark.weight().name());
        facts.put("suggestion", remark.suggestion());
        facts.put("sha256", sha256(remark));
        return facts;
    }

    /** Over the canonical JSON of everything that its author said. */
    static String sha256(Remark remark) {
        Anchor anchor = remark.anchor();
        var content = new LinkedHashMap<String, Object>();
        content.put("draft", remark.draft().toString());
        content.put("revision", remark.revision());
        content.put("author", remark.author().toString());
        content.put("weight", remark.weight().name());
        content.put("scope", anchor.scope().name());
        content.put("paragraph", anchor.paragraph());
        content.put("from", anchor.from());
        content.put("to", anchor.to());
        content.put("quotation", anchor.quotation());
        content.put("body", remark.body());
        String replacement = remark.replacement();
        if (replacement != null) {
            content.put("replacement", replacement);
        }
        return sha256(CanonicalJson.of(content));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
