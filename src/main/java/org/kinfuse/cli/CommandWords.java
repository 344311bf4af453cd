package org.kinfuse.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a command as outputs repeat them: folders differ from machine to machine, names of files do not. */
final class CommandWords {
    /** What stands before a value in the same word: {@code --output=} or {@code -o}. */
    private static final Pattern OPTION = Pattern.compile("--[\\w-]+=|-\\w(?=/)|");

    private CommandWords() {}

    /** The words, each path in them reduced to its last name. */
    static List<String> withoutFolders(List<String> words) {
        return words.stream().map(CommandWords::withoutFolders).toList();
    }

    private static String withoutFolders(String word) {
        Matcher option = OPTION.matcher(word);
        String before = option.lookingAt() ? option.group() : "";
        String value = word.substring(before.length());
        String path = value.length() > 1 && value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        return before + path.substring(path.lastIndexOf('/') + 1);
    }
}
