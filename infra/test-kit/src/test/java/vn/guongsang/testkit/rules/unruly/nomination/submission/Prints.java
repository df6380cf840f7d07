package vn.guongsang.testkit.rules.unruly.nomination.submission;

class Prints {
    void print() {
        System.out.println("printed");
    }

    void printTrace(Exception e) {
        e.printStackTrace();
    }
}
