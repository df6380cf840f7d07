package vn.guongsang.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import vn.guongsang.identity.Identity;
import vn.guongsang.identity.password.PasswordRefused.Why;

class PasswordPolicyTests {

    private final PasswordPolicy policy = Identity.shared().part(PasswordPolicy.class);

    @Test
    void takesSentencesOfAnyKind() {
        for (var good :
                new String[] {
                    "con mèo ngủ trên mái nhà",
                    "xe đạp xanh 7 giờ",
                    "kq7-mmw4-zzp9",
                    "Nguyễn Văn Mẫu thích cà phê"
                }) {
            assertThatCode(() -> check(good)).as(good).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesWhatIsShortOrSoLongThatItIsNoPassword() {
        assertThat(refused("mười một kt")).isEqualTo(Why.SHORT);
        assertThat(refused("á".repeat(201) + "bcdef")).isEqualTo(Why.LONG);
    }

    @Test
    void refusesWhatOthersTryFirst() {
        for (var common :
                new String[] {
                    "matkhau12345",
                    "Mật Khẩu 2026!",
                    "123456789012",
                    "98765432109876",
                    "qwertyuiopas",
                    "2026Trung tâm y tế",
                    "passwordpassword",
                    "PASSWORD@2026"
                }) {
            assertThat(refused(common)).as(common).isEqualTo(Why.COMMON);
        }
        assertThat(refused("ababababababab")).isEqualTo(Why.MONOTONOUS);
    }

    @Test
    void refusesTheOwnNameWithLittleAroundIt() {
        assertThat(refused("nguyenvanmau1")).isEqualTo(Why.NAME);
        assertThat(refused("NGUYỄN VĂN MẪU!!")).isEqualTo(Why.NAME);
        assertThat(refused("vanmau.nguyen2")).isEqualTo(Why.NAME);
    }

    private void check(String password) {
        policy.check(password, "vanmau.nguyen", "Nguyễn Văn Mẫu");
    }

    private Why refused(String password) {
        return catchThrowableOfType(PasswordRefused.class, () -> check(password)).why();
    }
}
