package org.amparo.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** Whatever is changed of what an event says, its signature is none any more. */
class EnvelopePropertiesTest {
    private static final KeysetHandle KEYS = keys();
    private static final PublicKeySign SIGN = primitive(KEYS, PublicKeySign.class);
    private static final PublicKeyVerify VERIFY = primitive(publicOf(KEYS), PublicKeyVerify.class);

    @Property(tries = 300)
    void aFlippedBitOfAnyPartFails(
            @ForAll @Size(7) List<@NotEmpty @CharRange(from = '!', to = '~') String> words,
            @ForAll @Size(4) List<Integer> numbers,
            @ForAll @NotEmpty byte[] body,
            @ForAll @IntRange(max = 11) int part,
            @ForAll @IntRange(max = 100_000) int where)
            throws GeneralSecurityException {
        var signature = SIGN.sign(envelope(words, numbers).text(body));
        var otherWords = new ArrayList<>(words);
        var otherNumbers = new ArrayList<>(numbers);
        var otherBody = body.clone();

        if (part < 7) {
            otherWords.set(part, flipped(words.get(part), where));
        } else if (part < 11) {
            otherNumbers.set(part - 7, numbers.get(part - 7) ^ 1 << where % 32);
        } else {
            otherBody[where % body.length] ^= (byte) (1 << where % 8);
        }

        assertThat(verifies(signature, envelope(words, numbers).text(body))).isTrue();
        assertThat(verifies(signature, envelope(otherWords, otherNumbers).text(otherBody)))
                .isFalse();
    }

    @Property(tries = 300)
    void aFlippedBitOfTheSignatureFails(@ForAll byte[] body, @ForAll @IntRange(max = 551) int bit)
            throws GeneralSecurityException {
        var text = envelope(List.of("a", "b", "c", "d", "e", "f", "g"), List.of(0, 1, 0, 0))
                .text(body);
        var signature = SIGN.sign(text);

        signature[bit / 8] ^= (byte) (1 << bit % 8);

        assertThat(verifies(signature, text)).isFalse();
    }

    @Property
    void noPartLendsALetterToAnother(
            @ForAll @Size(7) List<@NotEmpty @CharRange(from = '!', to = '~') String> words,
            @ForAll @IntRange(max = 4) int part) {
        var lent = new ArrayList<>(words);
        var from = words.get(part);
        lent.set(part, from.substring(0, from.length() - 1));
        lent.set(part + 1, from.substring(from.length() - 1) + words.get(part + 1));

        assertThat(envelope(lent, List.of(0, 1, 0, 0)).text(new byte[0]))
                .isNotEqualTo(envelope(words, List.of(0, 1, 0, 0)).text(new byte[0]));
    }

    private static Envelope envelope(List<String> words, List<Integer> numbers) {
        return new Envelope(
                words.get(0),
                words.get(1),
                words.get(2),
                numbers.get(0),
                numbers.get(1),
                numbers.get(2),
                numbers.get(3),
                words.get(3),
                words.get(4),
                words.get(5) + '/' + words.get(6));
    }

    private static String flipped(String word, int where) {
        var letters = word.toCharArray();
        letters[where % letters.length] ^= (char) (1 << where % 7);
        return new String(letters);
    }

    private static boolean verifies(byte[] signature, byte[] text) {
        try {
            VERIFY.verify(signature, text);
            return true;
        } catch (GeneralSecurityException isNot) {
            return false;
        }
    }

    private static KeysetHandle keys() {
        try {
            SignatureConfig.register();
            return KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519, RegistryConfiguration.get());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static KeysetHandle publicOf(KeysetHandle keys) {
        try {
            return keys.getPublicKeysetHandle();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static <P> P primitive(KeysetHandle keys, Class<P> kind) {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), kind);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
