package vn.guongsang.review.screening;

import java.util.List;
import java.util.Objects;

/** Why the office decides against a case, or against this round of it. */
public record Reasons(List<Reason> list) {

    public Reasons {
        list = List.copyOf(list);
    }

    List<String> codes() {
        return list.stream().map(Reason::code).distinct().toList();
    }

    List<String> pointers() {
        return list.stream().map(Reason::pointer).filter(Objects::nonNull).distinct().toList();
    }
}
