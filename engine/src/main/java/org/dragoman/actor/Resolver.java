package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Stop;

/** Reads one article from start to end and says of each noun phrase and pronoun whom it stands for. */
final class Resolver {
    private final Analysis analysis;
    private final Cast cast;

    Resolver(Knowledge knowledge, Analysis analysis) {
        this.analysis = analysis;
        this.cast = new Cast(knowledge, analysis);
    }

    List<Entity> run() {
        Quotes quotes = new Quotes(analysis.article());
        Sayers sayers = new Sayers(cast.knowledge, quotes);
        Pronouns pronouns = new Pronouns(cast.sides, sayers);
        Collectives collectives = new Collectives(cast.sides, cast::stateOf);
        List<List<Chunk>> all = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            Stop.ifAsked();
            List<Chunk> chunks = Chunker.chunks(sentence, cast);
            all.add(chunks);
            new SentencePass(cast, pronouns, collectives, quotes, sayers, analysis, sentence, chunks).run();
        }
        Voice voice = new Voice(cast, analysis, this::at);
        new FirstPerson(cast.knowledge, analysis, quotes, this::at, cast::institutionOf, voice).resolve(all);
        cast.introductions.fold(cast.entities);
        return new ArrayList<>(cast.entities.values().stream()
                .filter(entity -> !entity.mentions.isEmpty())
                .toList());
    }

    /** Whom the phrase headed by this token stands for. */
    private List<Entity> at(int sentence, int token) {
        return cast.sides.at(sentence, token);
    }
}
