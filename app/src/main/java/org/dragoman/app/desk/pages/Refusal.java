package org.dragoman.app.desk.pages;

/** A request that gets no answer, with the HTTP status and a sentence for the person who asked. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(int status, String detail) {
        super(detail);
        this.status = status;
    }

    public static Refusal wrong(String detail) {
        return new Refusal(400, detail);
    }

    public static Refusal forbidden(String detail) {
        return new Refusal(403, detail);
    }

    public static Refusal missing(String detail) {
        return new Refusal(404, detail);
    }

    public static Refusal tooLarge(String detail) {
        return new Refusal(413, detail);
    }

    public int status() {
        return status;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
