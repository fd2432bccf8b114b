package vn.hotline1022.call;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.hotline1022.text.PhoneNumber;

/** A telephone that writes down what it is told and says what the test lets it say. */
public final class ScriptedLine implements PhoneLine {
  private final List<String> told = new ArrayList<>();
  private Consumer<LineEvent> listener = event -> {};

  /** Everything the desk asked of the line, in order. */
  public List<String> told() {
    return List.copyOf(told);
  }

  public void say(LineEvent event) {
    listener.accept(event);
  }

  @Override
  public boolean signals() {
    return true;
  }

  @Override
  public void listen(Consumer<LineEvent> newListener) {
    listener = newListener;
  }

  @Override
  public void answer(String lineCallId) {
    told.add("answer " + lineCallId);
  }

  @Override
  public void hold(String lineCallId) {
    told.add("hold " + lineCallId);
  }

  @Override
  public void resume(String lineCallId) {
    told.add("resume " + lineCallId);
  }

  @Override
  public void hangUp(String lineCallId) {
    told.add("hang up " + lineCallId);
  }

  @Override
  public String dial(PhoneNumber to) {
    told.add("dial " + to.key());
    return "out-" + told.size();
  }
}
