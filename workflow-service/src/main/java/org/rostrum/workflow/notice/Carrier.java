package org.rostrum.workflow.notice;

/** Takes something out of the house. Outside of every transaction. */
interface Carrier {

    boolean carries(Channel channel);

    Result carry(Delivery delivery);

    /** What came of it. */
    sealed interface Result {}

    record Sent() implements Result {}

    /** Nobody wants it any more, or may have it. */
    record Pointless(String why) implements Result {}

    /** It may work later. */
    record Failed(String why) implements Result {}
}
