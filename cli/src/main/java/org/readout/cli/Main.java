package org.readout.cli;

/** The program's entry. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineProgram.run(Surroundings.ofProcess(), arguments));
    }
}
