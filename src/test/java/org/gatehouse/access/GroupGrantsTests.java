package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupGrantsTests {

    @Test
    void addsUpWhatAllGroupsOfAPersonGive() {
        var grants = GroupGrants.read(" tda-chair = chair + member , staff=requester,housing=area:housing+requester,");

        var given = grants.of(List.of("tda-chair", "housing", "unheard-of"));

        assertThat(given.roles()).containsExactlyInAnyOrder(Role.CHAIR, Role.MEMBER, Role.REQUESTER);
        assertThat(given.areas()).containsExactly("housing");
        assertThat(grants.of(List.of("unheard-of", "TDA-CHAIR"))).isEqualTo(GroupGrants.Grant.NOTHING);
        assertThat(grants.of(List.of())).isEqualTo(GroupGrants.Grant.NOTHING);
    }

    @Test
    void readsOneGroupPerLineWhereNamesHaveCommas() {
        var grants = GroupGrants.read("CN=TDA chair,OU=Groups,DC=council=chair\r\nCN=staff,DC=council=requester\n");

        assertThat(grants.of(List.of("CN=TDA chair,OU=Groups,DC=council")).roles())
                .containsExactly(Role.CHAIR);
        assertThat(grants.of(List.of("CN=staff,DC=council")).roles()).containsExactly(Role.REQUESTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "staff", "=chair", "staff=", "staff=king", "staff=chair+", "a=area:Housing", "a=area:x"})
    void refusesWhatLetsNobodyInOrCannotBeRead(String text) {
        assertThatThrownBy(() -> GroupGrants.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
