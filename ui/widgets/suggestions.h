#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QVariant>

#include <functional>

class QLineEdit;
class QListWidget;

namespace liaison {

/// One line that is offered.
struct Suggestion
{
    QString text = {};
    QString detail = {}; ///< in grey behind the text: what tells same names apart
    QVariant value = {};
};

/// A list under a line edit while the user types in it: Down and Up choose, Enter or Tab takes, Esc closes.
/// The keys stay with the line edit, so typing is never interrupted.
class Suggestions : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<QList<Suggestion>(const QString &typed)>;

    /// @a takesFirst: Enter and Tab take the first line without Down (choosing from a fixed list). Otherwise
    /// the typed text stands unless a line was chosen (texts that may be new).
    Suggestions(QLineEdit *edit, Source source, bool takesFirst, QObject *parent);
    ~Suggestions() override;

    [[nodiscard]] bool isOpen() const;
    /// Shows what fits the present text; also an empty one.
    void offer();
    void close();

Q_SIGNALS:
    void taken(const liaison::Suggestion &suggestion);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool handleKey(int key);
    void place();
    bool take();
    void announce();

    QLineEdit *m_edit;
    Source m_source;
    bool m_takesFirst;
    QPointer<QListWidget> m_list; // child of the window, made when first needed
    QList<Suggestion> m_shown;
};

} // namespace liaison
