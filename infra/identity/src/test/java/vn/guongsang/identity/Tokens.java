package vn.guongsang.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the provider hands out, as a service would: with the published keys. */
final class Tokens {

    private Tokens() {}

    static Map<String, Object> answer(HttpResponse<String> response) {
        return JsonMapper.shared().readValue(response.body(), new TypeReference<>() {});
    }

    static String part(HttpResponse<String> response, String name) {
        var value = answer(response).get(name);
        if (value == null) {
            throw new AssertionError("No " + name + " in " + response.body());
        }
        return value.toString();
    }

    static JWTClaimsSet verified(Identity identity, String token) {
        try {
            var signed = SignedJWT.parse(token);
            var key = keys(identity).getKeyByKeyId(signed.getHeader().getKeyID());
            if (key == null || !signed.verify(new RSASSAVerifier(key.toRSAKey()))) {
                throw new AssertionError("Not signed with a published key");
            }
            return signed.getJWTClaimsSet();
        } catch (ParseException | JOSEException failure) {
            throw new AssertionError("Not a token: " + token, failure);
        }
    }

    static JWKSet keys(Identity identity) throws ParseException {
        var published = identity.send(HttpRequest.newBuilder(identity.at("/oauth2/jwks")));
        return JWKSet.parse(published.body());
    }
}
