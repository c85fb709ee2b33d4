#pragma once

#include "app/domain/ownscheme.h"
#include "ui/forms/scheme/schemedocument.h"
#include "ui/forms/scheme/schemeoutline.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace liaison {

class SchemeForm;
class SchemeWhatIf;
class Workspace;

/// A scheme as a form: its parts at the left, the chosen part in the middle, what it would change at the
/// right. Everything is checked by the program's own reader while it is typed.
class SchemeEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SchemeEditor(Workspace &workspace, QWidget *parent = nullptr);

    /// @a known: the stored version that is edited, if it may be changed in place. @a isReadOnly: to look at.
    void open(const QByteArray &json, const std::optional<StoredOwnScheme> &known, const QString &note,
              bool isReadOnly);
    [[nodiscard]] bool isModified() const;
    void save();
    [[nodiscard]] SchemeDocument &document() noexcept { return m_document; }
    [[nodiscard]] SchemeForm &form() noexcept { return *m_form; }
    /// Shows the part with this path.
    void choose(const QString &path);

Q_SIGNALS:
    void saved(const liaison::StoredOwnScheme &scheme);

private:
    enum class Move { Up, Down };

    void buildTree();
    /// False if the parts are others than those in the tree.
    static bool relabel(QTreeWidgetItem *parent, const QList<SchemePart> &parts);
    void fillItems(QTreeWidgetItem *parent, const QList<SchemePart> &parts);
    void showPart();
    void documentChanged();
    void restructure(const QString &path);
    void check();
    void goToProblem();
    void added(const QString &path);
    void removePart();
    void movePart(Move move);
    [[nodiscard]] QString currentPath() const;
    [[nodiscard]] QTreeWidgetItem *itemOf(const QString &path) const;

    Workspace &m_workspace;
    SchemeDocument m_document;
    std::optional<StoredOwnScheme> m_known;
    QByteArray m_opened;
    bool m_isReadOnly = true;
    bool m_isQuiet = false; ///< the document is being replaced
    QList<SchemeProblem> m_problems;

    QTreeWidget *m_tree;
    SchemeForm *m_form;
    SchemeWhatIf *m_whatIf;
    QListWidget *m_problemList;
    QLabel *m_status;
    QLineEdit *m_note;
    QPushButton *m_addBlock;
    QPushButton *m_addIndicator;
    QPushButton *m_addPart;
    QPushButton *m_addInput;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_save;
};

} // namespace liaison
