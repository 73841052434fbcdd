package org.rostrum.web.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.springframework.web.multipart.MultipartFile;

/** What a new draft has beside its details: for which department, correcting what, and the text. */
record BeginningForm(
        @Nullable UUID department,
        @Nullable UUID corrects,
        @Nullable String text,
        @Nullable MultipartFile file) {

    public String typed() {
        return text == null ? "" : text;
    }

    /** For a form that was refused: browsers forget a chosen file, so its text is shown. */
    public String shown() {
        return typed().isBlank() && file != null && !file.isEmpty()
                ? new String(bytes(file), StandardCharsets.UTF_8)
                : typed();
    }

    /** The uploaded file, or what was pasted; not both, so that neither gets lost unseen. */
    Outcome<Text> read() {
        if (file == null || file.isEmpty()) {
            return PlainText.read(typed());
        }
        return typed().isBlank()
                ? PlainText.read(bytes(file))
                : Outcome.refused(Refusal.invalid("text.pasted-and-uploaded"));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
