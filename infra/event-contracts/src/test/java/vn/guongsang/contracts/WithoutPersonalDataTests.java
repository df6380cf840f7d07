package vn.guongsang.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WithoutPersonalDataTests {

    static Stream<EventType> typesThatStayForEver() {
        return Arrays.stream(EventType.values())
                .filter(event -> event.topic().retention() == Topic.Retention.FOR_EVER);
    }

    @ParameterizedTest
    @MethodSource("typesThatStayForEver")
    void carriesIdsAndCodesOnlyWhereRecordsStayForEver(EventType event) {
        var samples = Sample.of(event).map(Sample::json).toList();

        assertThat(WithoutPersonalData.complaints(event.type(), samples)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keepsStatesOnTopicsThatForgetAndFactsOnTopicsThatStay(EventType event) {
        assertThat(State.class.isAssignableFrom(event.type()))
                .isEqualTo(event.topic().retention() == Topic.Retention.LATEST_STATE);
    }

    @Test
    void noticesNames() {
        record Gossip(String about) {}

        var sample = WireJson.read("{\"about\":\"Nguyễn Thị Hư Cấu\"}");

        assertThat(WithoutPersonalData.complaints(Gossip.class, List.of(sample)))
                .containsExactly("/about is no code, but: Nguyễn Thị Hư Cấu");
    }

    @Test
    void noticesAddressesInLists() {
        record Recipients(List<String> to) {}

        var sample = WireJson.read("{\"to\":[\"OFFICE\",\"hu.cau@vi-du.invalid\"]}");

        assertThat(WithoutPersonalData.complaints(Recipients.class, List.of(sample)))
                .containsExactly("/to/* is no code, but: hu.cau@vi-du.invalid");
    }

    @Test
    void noticesTextThatNoSampleShows() {
        record Silent(String remark) {}

        assertThat(WithoutPersonalData.complaints(Silent.class, List.of(WireJson.read("{}"))))
                .singleElement()
                .asString()
                .startsWith("/remark is a text without a sample");
    }

    @Test
    void noticesOtherRecordsAndOpenEndedTypes() {
        record Loose(DossierState.Claim claim, Map<String, String> anything) {}

        assertThat(WithoutPersonalData.complaints(Loose.class, List.of(WireJson.read("{}"))))
                .hasSize(2);
    }
}
