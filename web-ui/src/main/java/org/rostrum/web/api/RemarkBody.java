package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.remark.NewRemark;
import org.rostrum.draft.remark.Weight;

/** A remark as a caller sends it. */
@Schema(name = "NewRemark")
record RemarkBody(
        @NotNull @Min(1) Integer revision,
        @Schema(description = "Id of the paragraph; left out: the whole draft.")
                @Nullable
                @Size(max = 40)
                String paragraph,
        @Schema(description = "In UTF-16 units; left out, with to: the whole paragraph.")
                @Nullable Integer from,
        @Nullable Integer to,
        @NotNull Weight weight,
        @Nullable @Size(max = 8000) String body,
        @Schema(description = "Makes it a suggestion; empty to have the passage deleted.")
                @Nullable
                @Size(max = 40000)
                String replacement,
        @Schema(description = "A note that only its author ever sees.")
                @Nullable Boolean privately) {

    NewRemark wanted() {
        return new NewRemark(
                revision,
                paragraph,
                from,
                to,
                weight,
                Given.or(body, ""),
                replacement,
                Given.or(privately, false));
    }
}
