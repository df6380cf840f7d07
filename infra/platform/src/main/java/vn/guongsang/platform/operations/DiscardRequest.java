package vn.guongsang.platform.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is given up; whoever asks later finds it in the log. */
public record DiscardRequest(@NotBlank @Size(min = 1, max = LONGEST) String reason) {

    public static final int LONGEST = 1000;
}
