#include "tests/ui/support/testwindow.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace liaison::test {

namespace {

QString describe(const QWidget *widget, const QString &text)
{
    return QStringLiteral("%1 %2 in %3: %4")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             widget->parentWidget() == nullptr ? QString{} : widget->parentWidget()->objectName(),
             text.left(80));
}

bool isClipped(const QLabel *label)
{
    if (label->text().isEmpty())
        return false;
    if (!label->wordWrap())
        return label->sizeHint().width() > label->width() + 1 ||
               label->sizeHint().height() > label->height() + 1;
    return label->heightForWidth(label->width()) > label->height() + 1;
}

bool isClipped(const QComboBox *combo)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.editable = combo->isEditable();
    const QRect field =
        combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    return !combo->isEditable() &&
           combo->fontMetrics().horizontalAdvance(combo->currentText()) > field.width() + 1;
}

void clippedSections(const QHeaderView *head, QStringList &found)
{
    for (int section = 0; section < head->count(); ++section) {
        if (head->isSectionHidden(section))
            continue;
        const QString text = head->model()->headerData(section, head->orientation()).toString();
        const int room = head->orientation() == Qt::Horizontal ? head->sectionSize(section) : head->width();
        if (head->fontMetrics().horizontalAdvance(text) > room)
            found.append(describe(head, text));
    }
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return group->title();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->currentText();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->placeholderText();
    return {};
}

} // namespace

QStringList clippedTexts(const QWidget *root)
{
    QStringList found;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->property("mayElide").toBool())
            continue;
        bool clipped = false;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            clipped = isClipped(label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            clipped = !button->text().isEmpty() && button->minimumSizeHint().width() > button->width() + 1;
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            clipped = isClipped(combo);
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            clipped = group->fontMetrics().horizontalAdvance(group->title()) > group->width();
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            clipped = tabs->usesScrollButtons() && tabs->sizeHint().width() > tabs->width() + 1;
        else if (const auto *head = qobject_cast<const QHeaderView *>(widget))
            clippedSections(head, found);
        if (clipped)
            found.append(describe(widget, textOf(widget)));
    }
    return found;
}

QStringList englishTexts(const QWidget *root)
{
    // Names of formats, keys and laws stay as they are.
    static const QRegularExpression allowed{
        QStringLiteral("\\b(PDF|CSV|XLSX?|ODS|PNG|SVG|Excel|Ctrl|Alt|Shift|Enter|Esc|Tab|GB|UTF|PostgreSQL|"
                       "SQLite|Liaison Station|db|"
                       "xlsx|csv|ods|test|GNU|General Public License)\\b|F\\d+|A4|[A-Z]\\d+")};
    static const QRegularExpression word{QStringLiteral("[A-Za-z]{3,}")};
    QStringList found;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->property("mayBeForeign").toBool())
            continue;
        QString text = textOf(widget);
        static const QRegularExpression markup{QStringLiteral("<[^>]*>|&[a-z]+;")};
        text.remove(markup);
        text.remove(allowed);
        if (text.contains(word))
            found.append(describe(widget, textOf(widget)));
        if (const auto *head = qobject_cast<const QHeaderView *>(widget)) {
            for (int section = 0; section < head->count(); ++section) {
                QString title = head->model()->headerData(section, head->orientation()).toString();
                if (title.remove(allowed).contains(word))
                    found.append(describe(head, title));
            }
        }
    }
    return found;
}

QStringList namelessInputs(const QWidget *root)
{
    QList<const QWidget *> named;
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() != nullptr)
            named.append(label->buddy());
    }
    QStringList found;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isInput = qobject_cast<const QLineEdit *>(widget) != nullptr ||
                             qobject_cast<const QComboBox *>(widget) != nullptr ||
                             qobject_cast<const QAbstractSpinBox *>(widget) != nullptr ||
                             qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
                             qobject_cast<const QAbstractButton *>(widget) != nullptr;
        if (!isInput || !widget->isVisible() || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        // The editor inside a spin box or combo box is named by its owner.
        const QWidget *owner = widget->parentWidget();
        if (qobject_cast<const QComboBox *>(owner) != nullptr ||
            qobject_cast<const QAbstractSpinBox *>(owner) != nullptr)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->accessibleName().isEmpty() && !named.contains(widget) &&
            (button == nullptr || button->text().isEmpty()))
            found.append(describe(widget, {}));
    }
    return found;
}

} // namespace liaison::test
