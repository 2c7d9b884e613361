package org.dragoman.store.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.dragoman.article.Position;
import org.dragoman.article.ReadResult;
import org.dragoman.article.ReadResult.Read;
import org.dragoman.article.Reading;
import org.dragoman.store.Keys;
import org.dragoman.store.ingest.Work.Task;

/** Reads ahead a little and tells texts that are stored already from new ones. */
final class Intake implements Iterator<Work> {
    /** Looks up what is stored. */
    interface Stored {
        /** Of those articles that are stored, by their key, the publication date; empty where it has none. */
        Map<Long, Optional<String>> published(List<Long> articles);

        /** Where these have been read. */
        Set<Place> places(Collection<Long> articles);
    }

    /** A place where an article was read. */
    record Place(long article, String source, String place) {
        private static Place of(Read read) {
            return new Place(Keys.article(read.article()), read.article().source(), read.place());
        }
    }

    private static final int MOST_AHEAD = 64;
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Reading inputs;
    private final Stored stored;
    private final Map<Long, Optional<String>> underWay = new HashMap<>();
    private final Set<Place> placesUnderWay = new HashSet<>();
    private final Queue<Work> ready = new ArrayDeque<>();

    Intake(Reading inputs, Stored stored) {
        this.inputs = inputs;
        this.stored = stored;
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty()) {
            fill();
        }
        return !ready.isEmpty();
    }

    @Override
    public Work next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more inputs");
        }
        return ready.remove();
    }

    /** What was handed out has been stored, and is found there from now on; unless the same text is told to be earlier still. */
    void stored(Iterable<Work> works) {
        for (Work work : works) {
            if (work.result() instanceof Read read) {
                Place place = Place.of(read);
                placesUnderWay.remove(place);
                if (work.article() != null) {
                    underWay.remove(
                            place.article(), Optional.ofNullable(read.article().published()));
                }
            }
        }
    }

    private void fill() {
        List<Work> read = new ArrayList<>();
        List<Long> keys = new ArrayList<>();
        int characters = 0;
        while (read.size() < MOST_AHEAD && characters < MOST_CHARACTERS && inputs.hasNext()) {
            Work work = readOne();
            read.add(work);
            if (work.result() instanceof Read good) {
                keys.add(Keys.article(good.article()));
                characters += good.article().text().length();
            }
        }
        Map<Long, Optional<String>> known = new HashMap<>(stored.published(keys));
        Set<Place> places = stored.places(known.keySet());
        for (Work work : read) {
            ready.add(work.result() instanceof Read good ? told(work, good, known, places) : work);
        }
    }

    private Work readOne() {
        ReadResult result = inputs.next();
        String input = inputs.input();
        Position position = inputs.position();
        boolean last = !inputs.hasNext() || !inputs.input().equals(input);
        return new Work(result, Task.PROBLEM, input, position, last);
    }

    private Work told(Work work, Read read, Map<Long, Optional<String>> known, Set<Place> places) {
        Place place = Place.of(read);
        if (places.contains(place) || !placesUnderWay.add(place)) {
            return new Work(read, Task.KNOWN, work.input(), work.position(), work.last());
        }
        long key = place.article();
        Optional<String> published = Optional.ofNullable(read.article().published());
        Optional<String> before = underWay.containsKey(key) ? underWay.get(key) : known.get(key);
        Task task = before == null ? Task.NEW : isEarlier(published, before) ? Task.EARLIER : Task.COPY;
        if (task != Task.COPY) {
            underWay.put(key, published);
        }
        return new Work(work.result(), task, work.input(), work.position(), work.last());
    }

    /** Whether the first day, if any, is before the other; a day told is better than none. */
    private static boolean isEarlier(Optional<String> one, Optional<String> other) {
        return one.isPresent() && (other.isEmpty() || one.get().compareTo(other.get()) < 0);
    }
}
