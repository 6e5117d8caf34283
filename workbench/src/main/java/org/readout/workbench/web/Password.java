package org.readout.workbench.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.InvalidKeySpecException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password of which only a salted, slow hash is kept (PBKDF2 with SHA-256). Thread-safe. */
public final class Password {

    /** Shorter ones are guessed. */
    public static final int SHORTEST = 10;

    private static final int ROUNDS = 300_000;
    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;
    private static final int LONGEST = 1_000;

    private final byte[] salt = new byte[SALT_BYTES];
    private final byte[] hash;

    /** @throws IllegalArgumentException if it is shorter than {@link #SHORTEST} */
    public Password(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a password has " + SHORTEST + " to " + LONGEST + " characters, not " + password.length());
        }
        new SecureRandom().nextBytes(salt);
        hash = hash(password);
    }

    boolean is(String given) {
        return given.length() <= LONGEST && MessageDigest.isEqual(hash, hash(given));
    }

    private byte[] hash(String password) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException("every Java platform has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }
}
